def log = new File(basedir, 'build.log').text
assert log.contains('Criteria by isct, !ISCT2006-MSC-04: ')
assert log.contains('ISCT2006 (3)')
assert new File(basedir, 'reports/misev/studies.csv').exists()
assert !new File(basedir, 'reports/misev/report.html').exists()
assert log.contains('Criteria by ISCT2006-MSC-01: ISCT2006 (1)')
assert new File(basedir, 'other/studies.csv').exists()
