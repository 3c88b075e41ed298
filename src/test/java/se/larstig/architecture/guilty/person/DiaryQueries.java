package se.larstig.architecture.guilty.person;

import java.util.List;
import se.larstig.shared.Queries;

/** Guilty: see rule A6. */
@Queries
public class DiaryQueries {

    public List<String> secrets(long diary) {
        return List.of(Long.toString(diary));
    }
}
