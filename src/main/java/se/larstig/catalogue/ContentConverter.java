package se.larstig.catalogue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.content.Content;
import se.larstig.catalogue.content.ContentJson;

/** Content lives in one JSON column; what is counted or joined has columns of its own. */
@Converter
public class ContentConverter implements AttributeConverter<Content, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Content content) {
        return content == null ? null : ContentJson.write(content);
    }

    @Override
    public @Nullable Content convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : ContentJson.readContent(json);
    }
}
