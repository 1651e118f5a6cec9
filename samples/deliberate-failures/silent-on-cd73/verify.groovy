def log = new File(basedir, 'build.log').text
assert log.contains('ISCT2006-MSC-02 not reported: Not stated: CD73.')
assert log.contains('1 of 1 manifests fail the audit: 1 study falls short of a required criterion')
assert log.contains('BUILD FAILURE')
