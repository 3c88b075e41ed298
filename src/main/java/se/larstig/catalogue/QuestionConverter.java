package se.larstig.catalogue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.content.ContentJson;
import se.larstig.catalogue.content.Question;

/** A question lives in one JSON column. */
@Converter
public class QuestionConverter implements AttributeConverter<Question, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Question question) {
        return question == null ? null : ContentJson.write(question);
    }

    @Override
    public @Nullable Question convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : ContentJson.readQuestion(json);
    }
}
