package se.larstig.support;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import se.larstig.identity.DemoAccount;
import se.larstig.shared.Role;

/** The demo accounts. Their rows are for reading: a test that changes something makes persons of its own. */
public enum People {
    LEARNER_JOKKMOKK("deltagare@jokkmokk.example"),
    LEARNER_BODEN("deltagare@boden.example"),
    GROUP_LEADER("gruppledare@jokkmokk.example"),
    MANAGER_JOKKMOKK("chef@jokkmokk.example"),
    MANAGER_ARJEPLOG("chef@arjeplog.example"),
    MANAGER_BODEN("chef@boden.example"),
    MANAGER_ALVSBYN("chef@alvsbyn.example"),
    LEARNER_ALVSBYN("deltagare@alvsbyn.example"),
    MANAGER_PAJALA("chef@pajala.example"),
    FOLLOW_UP("uppfoljare@gallivare.example"),
    TRAINER("utbildare@norrbotten.example"),
    REVIEWER("granskare@norrbotten.example"),
    COORDINATOR_NORRBOTTEN("lanssamordnare@norrbotten.example"),
    STEERING_GROUP_NORRBOTTEN("styrgrupp@norrbotten.example"),
    COORDINATOR_DALARNA("lanssamordnare@dalarna.example"),
    STEERING_GROUP_DALARNA("styrgrupp@dalarna.example"),
    ADMINISTRATOR("administrator@larstig.example");

    private final String email;

    People(String email) {
        this.email = email;
    }

    public String email() {
        return email;
    }

    public String password() {
        return DemoAccount.PASSWORD;
    }

    /** The code of her app at this moment. */
    public String code() {
        return DemoAccount.code(email, Instant.now());
    }

    /** The role of the account, and that of a learner, which everyone has. */
    public Set<Role> roles() {
        return DemoAccount.all().stream()
                .filter(account -> account.email().equals(email))
                .findFirst()
                .map(account -> EnumSet.of(Role.LEARNER, Role.valueOf(account.role())))
                .orElseThrow(() -> new IllegalStateException("no demo account " + email));
    }
}
