def log = new File(basedir, 'build.log').text
assert log.contains("misev.yaml:3:1: unknown key 'custom-criteria'")
assert log.contains('There are no criteria to test')
assert log.contains("There is no criterion 'LAB2026-CELL-01'")
assert !log.contains('compiled for this audit')
