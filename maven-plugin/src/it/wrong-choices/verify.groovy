def log = new File(basedir, 'build.log').text
assert log.contains("'ignores' is not a word known here")
assert log.contains("'zhu-2052' is not one of the bundled protocols [zhu-2025, mussin-2025]")
assert log.contains("no criterion begins with 'MISEV2032'")
assert log.contains('every weight is 0')
assert log.contains("misev.formats: 'pdf' is not one of")
assert log.contains('misev.minReporting: 50.0 is not between 0 and 1')
