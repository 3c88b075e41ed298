package se.larstig.catalogue;

/** A subject expert and a lawyer now stand for the version. */
public record VersionApproved(long versionId) {}
