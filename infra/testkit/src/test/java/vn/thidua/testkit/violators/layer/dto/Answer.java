package vn.thidua.testkit.violators.layer.dto;

record Answer(String text) {
}
