package org.lumbar.spark;

import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.master.Master;
import org.apache.spark.deploy.worker.Worker;
import org.apache.spark.rpc.RpcEnv;
import scala.Option;

/// A cluster of Spark's own on two addresses of this machine, whose executors are processes. Spark's
/// `local-cluster` has one address, and never runs a task a second time at the address where it runs already.
record TwoHosts(RpcEnv master, RpcEnv one, RpcEnv other) implements AutoCloseable {

    private static final int MEGABYTES = 1024;

    static TwoHosts start(Path work) {
        SparkConf conf =
                new SparkConf().set("spark.master.rest.enabled", "false").set("spark.ui.enabled", "false");
        RpcEnv master = Master.startRpcEnvAndEndpoint("127.0.0.1", 0, 0, conf)._1();
        String address = "spark://127.0.0.1:" + master.address().port();
        return new TwoHosts(
                master, worker("127.0.0.1", 1, address, work, conf), worker("127.0.0.2", 2, address, work, conf));
    }

    private static RpcEnv worker(String host, int number, String master, Path work, SparkConf conf) {
        return Worker.startRpcEnvAndEndpoint(
                host,
                0,
                0,
                1,
                MEGABYTES,
                new String[] {master},
                work.resolve("worker-" + number).toString(),
                Option.apply(number),
                conf,
                Option.empty());
    }

    String address() {
        return "spark://127.0.0.1:" + master.address().port();
    }

    @Override
    public void close() {
        one.shutdown();
        other.shutdown();
        master.shutdown();
    }
}
