def log = new File(basedir, 'build.log').text
assert log.contains('studies/silent.yaml:4:')
assert log.contains('ISCT2006-MSC-01 not reported: Not stated: plastic-adherence.')
assert log.contains('1 of 2 manifests fail the audit')
assert log.contains('MojoFailureException') || log.contains('BUILD FAILURE')
assert new File(basedir, 'target/misev/report.html').exists()
