def log = new File(basedir, 'build.log').text
assert log.contains('excluded (no usable dose)')
assert log.contains('1 study is excluded by the protocol')
