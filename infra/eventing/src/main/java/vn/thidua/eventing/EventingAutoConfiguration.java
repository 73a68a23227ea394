package vn.thidua.eventing;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

import vn.thidua.eventing.inbox.InboxConfiguration;
import vn.thidua.eventing.outbox.OutboxConfiguration;
import vn.thidua.eventing.reconciliation.ReconciliationConfiguration;
import vn.thidua.eventing.replay.ReplayConfiguration;
import vn.thidua.eventing.retention.RetentionConfiguration;

/** Gives a service its outbox, relay, inbox and topics. */
@AutoConfiguration
@Import({ EventingConfiguration.class, OutboxConfiguration.class, InboxConfiguration.class,
		RetentionConfiguration.class, ReplayConfiguration.class, ReconciliationConfiguration.class })
public class EventingAutoConfiguration {

}
