def log = new File(basedir, 'build.log').text
def readme = new File(basedir, '../../../../README.md').text
assert readme.contains(new File(basedir, 'studies/example.yaml').text)
def blocks = readme.split('```\n')
def output = blocks.find { it.startsWith('example: reporting') }
assert output.readLines().size() == 8
output.readLines().each { assert log.contains(it) }
return true
