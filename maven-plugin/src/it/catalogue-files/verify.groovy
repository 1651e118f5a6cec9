import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def folder = new File(basedir, 'target/misev-catalogue')
def again = new File(basedir, 'target/again')
['catalogue.json', 'catalogue.csv', 'index.md', 'index.html'].each { assert log.contains(it) }
assert log.contains('ISCT2006-MSC-02')
assert log.contains("misev.formats: 'pdf' is not one of [json, csv, markdown, html]")

def catalogue = new JsonSlurper().parse(new File(folder, 'catalogue.json'), 'UTF-8')
assert catalogue.format == 1
assert catalogue.checker.version != 'unknown'
def criteria = catalogue.guidelines*.criteria.flatten()
assert criteria.size() > 100
criteria.each { criterion ->
    def page = new File(folder, "criteria/${criterion.code}.html").getText('UTF-8')
    assert page.contains(criterion.code)
    assert new File(folder, "criteria/${criterion.code}.md").exists()
    criterion.examples.each { assert page.contains("<figure id=\"${it.name}\">") }
}
assert criteria.find { it.code == 'ISCT2006-MSC-02' }.examples*.shows.contains('Met, at the boundary: exactly 95 % is enough.')

def files = []
folder.eachFileRecurse { if (it.isFile()) files << folder.toPath().relativize(it.toPath()) }
assert files.size() > 2 * criteria.size()
assert files.every { folder.toPath().resolve(it).toFile().bytes == again.toPath().resolve(it).toFile().bytes }
