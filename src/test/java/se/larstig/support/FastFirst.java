package se.larstig.support;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** In the server, over HTTP, in the browser; else by name. */
public class FastFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparingInt(FastFirst::cost)
                        .thenComparing(each -> each.getTestClass().getName()));
    }

    private static int cost(ClassDescriptor each) {
        if (each.getTestClass().getSimpleName().endsWith("BrowserIT")) {
            return 2;
        }
        return FromOutside.class.isAssignableFrom(each.getTestClass()) ? 1 : 0;
    }
}
