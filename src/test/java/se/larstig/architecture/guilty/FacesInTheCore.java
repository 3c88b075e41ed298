package se.larstig.architecture.guilty;

import jakarta.faces.context.FacesContext;

/** Guilty: see rule A2. */
public class FacesInTheCore {

    boolean isRendering() {
        return FacesContext.getCurrentInstance() != null;
    }
}
