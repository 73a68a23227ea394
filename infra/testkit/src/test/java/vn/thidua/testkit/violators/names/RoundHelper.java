package vn.thidua.testkit.violators.names;

class RoundHelper {

}
