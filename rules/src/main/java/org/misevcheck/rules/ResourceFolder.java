package org.misevcheck.rules;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** A folder on the class path, whether it lies in a jar or not. */
final class ResourceFolder {

    private ResourceFolder() {}

    /** What is done with the folder while its jar is open. */
    interface Use<T> {
        T of(Path folder) throws IOException;
    }

    static <T> T open(URL url, Use<T> use) throws IOException {
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return use.of(Path.of(uri));
            }
            String text = uri.toString();
            int end = text.indexOf('!');
            Path jar = Path.of(URI.create(text.substring("jar:".length(), end)));
            try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of())) {
                return use.of(zip.getPath(text.substring(end + 1)));
            }
        } catch (URISyntaxException e) {
            throw new IOException("cannot open " + url, e);
        }
    }
}
