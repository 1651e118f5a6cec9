def log = new File(basedir, 'build.log').text
assert log.contains('There is no folder')
assert log.contains('misev:init writes a first one')
