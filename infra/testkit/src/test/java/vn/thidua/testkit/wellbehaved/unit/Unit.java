package vn.thidua.testkit.wellbehaved.unit;

public record Unit(String name) {
}
