def log = new File(basedir, 'build.log').text
assert log.contains('The project file is invalid.')
assert log.contains("misev.yaml:3:1: unknown key 'fail-onn'")
assert log.contains("did you mean 'fail-on'?")
