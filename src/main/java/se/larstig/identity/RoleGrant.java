package se.larstig.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import se.larstig.shared.Actor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** That a person holds a role for a scope, since when and by whose hand. */
@Entity
@Table(name = "identity_role_grant")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_role_grant_seq")
    @SequenceGenerator(name = "identity_role_grant_seq", sequenceName = "identity_role_grant_seq", allocationSize = 50)
    private Long id;

    private Long person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_level")
    private Scope.Level scopeLevel;

    @Column(name = "scope_code")
    private String scopeCode;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private Long grantedBy;

    protected RoleGrant() {}

    RoleGrant(long person, Role role, Scope scope, Instant grantedAt, long grantedBy) {
        if (!levels(role).contains(scope.level())) {
            throw new Refused("identity.refused.scope-of-role");
        }
        this.person = person;
        this.role = role;
        this.scopeLevel = scope.level();
        this.scopeCode = scope.code();
        this.grantedAt = grantedAt;
        this.grantedBy = grantedBy;
    }

    /** I3.3: the levels for which a role can be held. */
    static Set<Scope.Level> levels(Role role) {
        return switch (role) {
            case LEARNER -> Set.of();
            case GROUP_LEADER -> EnumSet.of(Scope.Level.MUNICIPALITY, Scope.Level.EMPLOYER, Scope.Level.UNIT);
            case MANAGER -> EnumSet.of(Scope.Level.EMPLOYER, Scope.Level.UNIT);
            case FOLLOW_UP -> EnumSet.of(Scope.Level.EMPLOYER);
            case COORDINATOR, STEERING_GROUP -> EnumSet.of(Scope.Level.COUNTY);
            case TRAINER, REVIEWER, ADMINISTRATOR -> EnumSet.of(Scope.Level.NATIONAL, Scope.Level.COUNTY);
        };
    }

    /** I3.4: whether it holds only while she works there. */
    boolean needsEmployment() {
        return role == Role.MANAGER
                || role == Role.FOLLOW_UP
                || (role == Role.GROUP_LEADER && scopeLevel != Scope.Level.MUNICIPALITY);
    }

    public Long getId() {
        return id;
    }

    public Long getPerson() {
        return person;
    }

    Actor.Grant toGrant() {
        return new Actor.Grant(role, new Scope(scopeLevel, scopeCode));
    }

    Instant grantedAt() {
        return grantedAt;
    }
}
