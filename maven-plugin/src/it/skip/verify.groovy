assert new File(basedir, 'build.log').text.contains('Skipped (misev.skip).')
assert !new File(basedir, 'target/misev').exists()
