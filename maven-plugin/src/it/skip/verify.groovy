assert new File(basedir, 'build.log').text.contains('The audit is skipped')
assert !new File(basedir, 'target/misev').exists()
