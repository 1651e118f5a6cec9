def log = new File(basedir, 'build.log').text
assert log.count('1 study audited') == 2
assert !log.contains('not marked as thread-safe')
['a', 'b'].each { assert new File(basedir, it + '/target/misev/report.html').exists() }
assert new File(basedir, 'a/target/misev/findings.json').text == new File(basedir, 'b/target/misev/findings.json').text
