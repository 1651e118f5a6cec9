def log = new File(basedir, 'build.log').text
assert log.contains('5 studies audited')
assert log.contains('Report: ')
