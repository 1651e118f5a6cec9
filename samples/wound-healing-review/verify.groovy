def log = new File(basedir, 'build.log').text
assert log.contains('75 studies audited')
assert log.contains('Meta-analysis: 0 included')
assert log.contains('15 excluded')
assert log.contains('Report: ')
