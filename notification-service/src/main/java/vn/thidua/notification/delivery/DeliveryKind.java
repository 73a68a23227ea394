package vn.thidua.notification.delivery;

/** How a delivery leaves. */
public enum DeliveryKind {

	EMAIL, WEBHOOK

}
