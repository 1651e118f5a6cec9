def log = new File(basedir, 'build.log').text
assert log.contains('1 criteria of JMV2026 hold against 5 examples')
assert log.contains('Criteria by JMV2026, ISCT2006-MSC-01: ISCT2006 (1), JMV2026 (2)')
assert log.contains('2 studies audited')
assert new File(basedir, 'review/target/misev/studies.csv').text.contains('JMV2026-CELL-01')
