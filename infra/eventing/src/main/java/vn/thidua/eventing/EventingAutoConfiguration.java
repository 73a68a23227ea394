package vn.thidua.eventing;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

import vn.thidua.eventing.inbox.InboxConfiguration;
import vn.thidua.eventing.outbox.OutboxConfiguration;

/** Gives a service its outbox, relay, inbox and topics. */
@AutoConfiguration
@Import({ EventingConfiguration.class, OutboxConfiguration.class, InboxConfiguration.class })
public class EventingAutoConfiguration {

}
