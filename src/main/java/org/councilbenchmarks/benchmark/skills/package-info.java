/**
 * The skills gap of the sector: how many people with a skill are required and there, by role family, skill and region, and
 * which numbers may not be published. {@link org.councilbenchmarks.benchmark.skills.SkillsGaps} is the way in.
 *
 * <p>A return's rows become {@link org.councilbenchmarks.benchmark.skills.BodySkills}, those add up to
 * {@link org.councilbenchmarks.benchmark.skills.SkillsCell}s, and {@link org.councilbenchmarks.benchmark.skills.OpenCells}
 * says which of them stay open: neither the small ones, nor those that would give them away by subtraction.
 */
package org.councilbenchmarks.benchmark.skills;
