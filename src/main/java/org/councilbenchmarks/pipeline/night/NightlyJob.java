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
 * <p>The framework sees groups of files, never rows. What a step hands on is in {@link NightRun}; a restart skips the
 * groups that were read and works the rest out again, which is cheap and comes to the same.
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
                .start(read(new ReadFiles(run)))
                .next(step("settle", new SettleSubmissions(run)))
                .next(step("benchmark", new WorkOutBenchmarks(run)))
                .next(step("report", new WriteReports(run)))
                .next(step("publish", new PublishEdition(run)))
                .build();
    }

    /** A partition per group of files, as many at once as there are threads. */
    private Step read(ReadFiles work) {
        Step group = new StepBuilder("read-group", framework.repository())
                .tasklet(
                        (contribution, context) -> {
                            work.readGroup(contribution.getStepExecution().getStepName());
                            return RepeatStatus.FINISHED;
                        },
                        framework.transactions())
                .build();
        var executor = new SimpleAsyncTaskExecutor("read-");
        executor.setConcurrencyLimit(run.workspace().settings().threads());
        return new StepBuilder("read", framework.repository())
                .partitioner("read-group", work::groups)
                .step(group)
                .gridSize(ReadFiles.GROUPS)
                .taskExecutor(executor)
                .listener(new StepExecutionListener() {
                    @Override
                    public ExitStatus afterStep(StepExecution execution) {
                        work.tell();
                        return execution.getExitStatus();
                    }
                })
                .build();
    }

    private Step step(String name, Work work) {
        return new StepBuilder(name, framework.repository())
                .tasklet(
                        (contribution, context) -> {
                            run.diary().timed(name, work);
                            return RepeatStatus.FINISHED;
                        },
                        framework.transactions())
                .allowStartIfComplete(true)
                .build();
    }
}
