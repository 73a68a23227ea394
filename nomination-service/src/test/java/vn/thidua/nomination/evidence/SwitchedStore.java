package vn.thidua.nomination.evidence;

import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.HotSwappableTargetSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import vn.thidua.nomination.evidence.store.EvidenceStore;

/** The service's own store, until a test puts another in its place. */
@Configuration(proxyBeanMethods = false)
public class SwitchedStore {

	@Bean
	@Primary
	EvidenceStore switchedEvidenceStore(@Qualifier("evidenceStore") EvidenceStore own) {
		return ProxyFactory.getProxy(EvidenceStore.class, new HotSwappableTargetSource(own));
	}

	/** Until the answer is run. */
	public static Runnable to(EvidenceStore other, ApplicationContext service) {
		var stores = (HotSwappableTargetSource) ((Advised) service.getBean(EvidenceStore.class)).getTargetSource();
		Object own = stores.swap(other);
		return () -> stores.swap(own);
	}

}
