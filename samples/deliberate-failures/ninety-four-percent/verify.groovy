def log = new File(basedir, 'build.log').text
assert log.contains('studies/example.yaml:9:')
assert log.contains('ISCT2006-MSC-02 not met: 94.9: the guideline asks for at least 95 %')
assert log.contains('^^^^')
