package se.larstig.support;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import se.larstig.shared.Role;
import se.larstig.web.Page;
import se.larstig.web.Pages;

/** A page of the application, as its class declares it. */
public record AllPages(String path, Page rule) {

    private static final List<AllPages> ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.larstig").stream()
                    .filter(type -> type.isAnnotatedWith(Page.class))
                    .<Class<?>>map(type -> type.reflect())
                    .map(type -> new AllPages(Pages.path(type), type.getAnnotation(Page.class)))
                    .sorted(Comparator.comparing(AllPages::path))
                    .toList();

    /** All that have an address of their own. */
    public static List<AllPages> all() {
        return ALL.stream().filter(page -> page.rule().error() == 0).toList();
    }

    /** The pages of errors, which have none. */
    public static List<AllPages> errors() {
        return ALL.stream().filter(page -> page.rule().error() != 0).toList();
    }

    /** Those that everyone may open. */
    public static List<AllPages> open() {
        return all().stream().filter(AllPages::isOpen).toList();
    }

    /** The path with the sample of its parameters. */
    public String address() {
        return rule.sample().isEmpty() ? path : path + "?" + rule.sample();
    }

    public boolean isOpen() {
        return !rule.openTo().isEmpty();
    }

    /** Whether somebody with these roles may open it. */
    public boolean isFor(Iterable<Role> roles) {
        for (var role : roles) {
            if (Arrays.asList(rule.roles()).contains(role)) {
                return true;
            }
        }
        return isOpen();
    }

    @Override
    public String toString() {
        return path;
    }
}
