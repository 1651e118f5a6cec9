def log = new File(basedir, 'build.log').text
assert log.contains('silent: reporting 0.00')
assert log.contains('ISCT2006-MSC-01 not reported')
assert !log.contains('What a code asks for')
