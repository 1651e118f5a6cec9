assert new File(basedir, 'build.log').text.contains('Nothing was checked')
