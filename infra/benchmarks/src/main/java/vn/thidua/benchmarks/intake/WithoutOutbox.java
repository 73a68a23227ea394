package vn.thidua.benchmarks.intake;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;

import vn.thidua.eventing.outbox.Outbox;

/**
 * nomination-service as it is, but that its outbox takes nothing: what the service would
 * do if it published no events. Only here; the product has no such switch.
 */
public final class WithoutOutbox implements BeanPostProcessor {

	private WithoutOutbox() {
	}

	public static void main(String[] arguments) throws ClassNotFoundException {
		var application = new SpringApplication(Class.forName("vn.thidua.nomination.NominationService"));
		application.addInitializers((context) -> context.getBeanFactory().addBeanPostProcessor(new WithoutOutbox()));
		application.run(arguments);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (!(bean instanceof Outbox)) {
			return bean;
		}
		var idle = new ProxyFactory(bean);
		idle.setProxyTargetClass(true);
		idle.addAdvice((MethodInterceptor) (_) -> null);
		return idle.getProxy();
	}

}
