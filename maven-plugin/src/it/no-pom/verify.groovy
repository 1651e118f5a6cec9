assert new File(basedir, 'build.log').text.contains('1 study audited')
assert new File(basedir, 'target/misev/report.html').exists()
