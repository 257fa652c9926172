/** What councils get back the same night: their refused rows, whole, with what is wrong and what to do. */
package org.councilbenchmarks.pipeline.feedback;
