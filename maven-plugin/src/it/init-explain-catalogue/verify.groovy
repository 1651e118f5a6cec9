def log = new File(basedir, 'build.log').text
assert new File(basedir, 'studies/first.yaml').text.startsWith('# yaml-language-server: $schema=../target/misev/study-1.schema.json')
assert log.contains('exists already')
assert log.contains('first: no score, nothing assessed')
assert log.contains('Met, at the boundary: exactly 95 % is enough.')
assert log.contains('do you mean one of these?')
assert log.contains('MISEV2023-CHAR-08')
assert log.contains('misev.minReporting')
assert log.contains("misev.failOn: 'always' is not one of [never, ineligible, required, recommended]")
