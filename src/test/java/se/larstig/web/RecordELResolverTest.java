package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private record Place(String name) {

        public boolean isLarge() {
            return name.length() > 3;
        }

        public String fails() {
            throw new IllegalStateException();
        }
    }

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    };

    @BeforeEach
    void unresolved() {
        context.setPropertyResolved(false);
    }

    @Test
    @DisplayName("A page reads the components of a record, and what it tells of itself")
    void reads() {
        assertThat(resolver.getValue(context, new Place("Kalix"), "name")).isEqualTo("Kalix");
        assertThat(resolver.getValue(context, new Place("Kalix"), "large")).isEqualTo(true);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    @DisplayName("What is no record is left to others, and a property that does not exist is told")
    void others() {
        assertThat(resolver.getValue(context, "Kalix", "name")).isNull();
        assertThat(resolver.getValue(context, null, "name")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        assertThatThrownBy(() -> resolver.getValue(context, new Place("Kalix"), "county"))
                .isInstanceOf(ELException.class)
                .hasMessage("Place has no county");
        assertThatThrownBy(() -> resolver.getValue(context, new Place("Kalix"), "fails"))
                .isInstanceOf(ELException.class);
    }
}
