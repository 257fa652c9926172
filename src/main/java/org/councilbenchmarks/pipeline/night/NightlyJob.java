package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import org.councilbenchmarks.pipeline.framework.JobFramework;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The nightly job, from the plan to the edition: the order of its steps.
 *
 * <p>The framework sees groups of files and of councils, never rows. What a step hands on is in {@link NightRun}; a restart
 * skips the groups that were read and works the rest out again, which is cheap and comes to the same.
 */
final class NightlyJob {
    static final String NAME = "nightly";

    private final JobFramework framework;
    private final NightRun run;

    NightlyJob(JobFramework framework, NightRun run) {
        this.framework = framework;
        this.run = run;
    }

    Job build() throws IOException {
        return new JobBuilder(NAME, framework.repository())
                .start(grouped("read", new ReadFiles(run), false))
                .next(step("settle", new SettleSubmissions(run)))
                .next(step("benchmark", new WorkOutBenchmarks(run)))
                .next(step("tables", new WriteTables(run)))
                .next(grouped("report", new WriteReports(run), true))
                .next(step("publish", new PublishEdition(run)))
                .build();
    }

    /**
     * A partition per group, as many at once as there are threads.
     *
     * @param isDoneAgain whether a restart does the groups again that were done
     */
    private Step grouped(String name, GroupedWork work, boolean isDoneAgain) {
        Step group = new StepBuilder(name + "-group", framework.repository())
                .tasklet(
                        (contribution, context) -> {
                            work.carryOut(Groups.number(
                                    contribution.getStepExecution().getStepName()));
                            return RepeatStatus.FINISHED;
                        },
                        framework.transactions())
                .allowStartIfComplete(isDoneAgain)
                .build();
        var executor = new SimpleAsyncTaskExecutor(name + "-");
        executor.setConcurrencyLimit(run.workspace().settings().threads());
        return new StepBuilder(name, framework.repository())
                .partitioner(name + "-group", Groups::contexts)
                .step(group)
                .gridSize(Groups.NUMBER)
                .taskExecutor(executor)
                .allowStartIfComplete(isDoneAgain)
                .listener(new Timed(name, work))
                .build();
    }

    private Step step(String name, Work work) {
        return new StepBuilder(name, framework.repository())
                .tasklet(
                        (contribution, context) -> {
                            run.stopping().check();
                            run.diary().timed(name, work);
                            return RepeatStatus.FINISHED;
                        },
                        framework.transactions())
                .allowStartIfComplete(true)
                .build();
    }

    /** Begins and ends the work of all groups, and notes its time. */
    private final class Timed implements StepExecutionListener {
        private final String name;
        private final GroupedWork work;
        private long begin;

        Timed(String name, GroupedWork work) {
            this.name = name;
            this.work = work;
        }

        @Override
        public void beforeStep(StepExecution execution) {
            begin = System.nanoTime();
            work.begin();
        }

        @Override
        public ExitStatus afterStep(StepExecution execution) {
            run.diary().note(name, (System.nanoTime() - begin) / 1e9, work.end());
            return execution.getExitStatus();
        }
    }
}
