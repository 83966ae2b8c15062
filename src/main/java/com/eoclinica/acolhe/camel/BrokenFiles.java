package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.operations.RouteBook.BrokenFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Route files whose last edit could not be loaded, until a good one replaces it. */
@Component
class BrokenFiles {

    private final Map<String, BrokenFile> files = new ConcurrentHashMap<>();

    void add(BrokenFile file) {
        files.put(file.file(), file);
    }

    void mended(String file) {
        files.remove(file);
    }

    List<BrokenFile> list() {
        return List.copyOf(files.values());
    }
}
