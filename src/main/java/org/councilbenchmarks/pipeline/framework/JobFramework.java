package org.councilbenchmarks.pipeline.framework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.councilbenchmarks.pipeline.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.InvalidJobParametersException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobRestartException;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job framework, opened for one run. The caller holds the run's lock, so that any execution which the repository still
 * calls running was killed and can be taken up again.
 */
public final class JobFramework implements AutoCloseable {
    /** Kept strongly, or the level would be lost with the logger. */
    private static final Logger SPRING = Logger.getLogger("org.springframework");

    /** More than a few kills in the very moment of starting would be something else. */
    private static final int MOST_ATTEMPTS = 20;

    private final JobDatabase database;
    private final PlatformTransactionManager transactions;
    private final JobRepository repository;
    private final TaskExecutorJobOperator operator;

    private JobFramework(JobDatabase database) throws Exception {
        this.database = database;
        this.transactions = new JdbcTransactionManager(database.source());
        var factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database.source());
        factory.setTransactionManager(transactions);
        factory.afterPropertiesSet();
        this.repository = factory.getObject();
        this.operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.setTaskExecutor(new SyncTaskExecutor());
        operator.afterPropertiesSet();
    }

    /**
     * @param whenDamaged told, as a sentence, of an embedded database that had to be made anew
     * @throws IOException where the framework's database cannot be opened
     */
    public static JobFramework open(Path dataFolder, Settings.Database settings, Consumer<String> whenDamaged)
            throws IOException {
        // What goes wrong is told once, by the run's own log.
        SPRING.setLevel(Level.OFF);
        JobDatabase database = JobDatabase.open(dataFolder, settings, whenDamaged);
        try {
            return new JobFramework(database);
        } catch (Exception e) {
            database.close();
            throw new IOException("The job framework could not be started: " + e.getMessage(), e);
        }
    }

    public JobRepository repository() {
        return repository;
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    /**
     * Runs a job, or takes it up where it was interrupted, and waits for its end.
     *
     * @param identity tells this run's plan from all others; the job's only parameter
     * @throws JobFailedException where a step failed; its cause is the step's
     */
    public void run(Job job, String identity) throws JobFailedException {
        boolean resumed = recoverKilled(job.getName());
        int attempt = 1;
        while (true) {
            try {
                if (started(job, identity, attempt)) {
                    return;
                }
            } catch (JobFailedException e) {
                // A kill can leave the repository with half of what it had written; then the work is begun anew.
                if (!resumed) {
                    throw e;
                }
                resumed = false;
            }
            attempt++;
        }
    }

    /**
     * Starts one attempt. An attempt that the framework will not take up again (complete, or in a state it cannot recover)
     * is followed by a new one: the work itself is idempotent, and what was done is found done.
     */
    private boolean started(Job job, String identity, long attempt) throws JobFailedException {
        JobParameters parameters = new JobParametersBuilder()
                .addString("plan", identity)
                .addLong("attempt", attempt)
                .toJobParameters();
        try {
            check(operator.start(job, parameters));
            return true;
        } catch (JobInstanceAlreadyCompleteException | JobRestartException | JobExecutionAlreadyRunningException e) {
            return false;
        } catch (InvalidJobParametersException e) {
            throw new IllegalArgumentException(e);
        } catch (IllegalStateException e) {
            // So the repository says that a kill left it an instance without its execution.
            if (attempt >= MOST_ATTEMPTS) {
                throw e;
            }
            return false;
        } catch (NestedRuntimeException e) {
            throw new JobFailedException("The job could not be carried out", databaseFailed(e));
        }
    }

    /** @return whether there was an execution that was killed */
    private boolean recoverKilled(String jobName) {
        Set<JobExecution> killed = repository.findRunningJobExecutions(jobName);
        killed.forEach(operator::recover);
        return !killed.isEmpty();
    }

    private static void check(JobExecution execution) throws JobFailedException {
        if (execution.getStatus().isUnsuccessful() || execution.isStopping()) {
            throw new JobFailedException("The job ended as " + execution.getStatus(), inWords(cause(execution)));
        }
    }

    /** Where it is the framework's own database that failed, not the work: the fault of the disk, in words. */
    private static @Nullable Throwable inWords(@Nullable Throwable cause) {
        return cause instanceof NestedRuntimeException ofTheFramework ? databaseFailed(ofTheFramework) : cause;
    }

    private static IOException databaseFailed(NestedRuntimeException e) {
        String said = e.getMostSpecificCause().getMessage();
        return new IOException(
                "The job framework's database can no longer be used" + (said == null ? "" : " (" + said + ")")
                        + ": its disk may be full or damaged.",
                e);
    }

    /** What failed first, in the innermost step: of a partitioned step it is the partition that knows. */
    private static @Nullable Throwable cause(JobExecution execution) {
        List<Throwable> causes = new ArrayList<>();
        execution.getStepExecutions().stream()
                .sorted(Comparator.comparingLong(StepExecution::getId).reversed())
                .forEach(step -> causes.addAll(step.getFailureExceptions()));
        causes.addAll(execution.getAllFailureExceptions());
        return causes.isEmpty() ? null : causes.getFirst();
    }

    @Override
    public void close() {
        database.close();
    }
}
