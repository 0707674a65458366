package io.vqreport.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the present thread has used: processor time, which other processes do not lengthen as they do elapsed time, and memory allocated.
 * Work that the virtual machine does on other threads, compiling and collecting garbage, is not in it.
 */
public final class ThreadMeter {
    private final ThreadMXBean threads;

    /** Makes a meter. */
    public ThreadMeter() {
        threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        threads.setThreadCpuTimeEnabled(true);
        threads.setThreadAllocatedMemoryEnabled(true);
    }

    /**
     * The processor time the thread has used.
     *
     * @return in ns
     */
    public long cpuNanos() {
        return threads.getCurrentThreadCpuTime();
    }

    /**
     * The memory the thread has allocated.
     *
     * @return in octets
     */
    public long allocatedBytes() {
        return threads.getCurrentThreadAllocatedBytes();
    }
}
