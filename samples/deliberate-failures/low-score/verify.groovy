def log = new File(basedir, 'build.log').text
assert log.contains('1 study is below the score asked for')
