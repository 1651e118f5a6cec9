def log = new File(basedir, 'build.log').text
assert log.contains('75 studies audited')
assert log.contains('Meta-analysis: 0 included, 51 awaiting classification, 24 excluded')
assert log.contains('24 excluded')
assert log.contains('Report: ')
assert log.count('excluded (no usable dose)') == 15
