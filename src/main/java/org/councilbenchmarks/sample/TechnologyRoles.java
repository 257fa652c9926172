package org.councilbenchmarks.sample;

/**
 * The roles of the synthetic sector: family, role, share of posts, scarcity, pay in thousands of pounds, skills with the
 * level that is asked. Roles and skills are codes of the Government Digital and Data framework; the numbers are invented.
 */
final class TechnologyRoles {
    static final String TABLE = """
            it_operations|end_user_computing_engineer|17|0.6|41|service_support/working troubleshooting_and_problem_resolution/practitioner asset_and_configuration_management/working customer_service_management/working
            it_operations|infrastructure_operations_engineer|11|1.0|50|it_infrastructure/practitioner information_security/working availability_and_capacity_management/working continuity_management/working
            it_operations|application_operations_engineer|11|0.7|48|technical_understanding/practitioner service_support/working systems_integration/working troubleshooting_and_problem_resolution/working
            it_operations|infrastructure_engineer|6|1.2|55|it_infrastructure/practitioner systems_design/working coding_and_scripting/working
            it_operations|other_it_operations|5|1.7|54|information_security/practitioner cyber_incident_management/working security_technology/working
            it_operations|it_service_manager|3|0.6|56|service_management_framework_knowledge/practitioner continual_service_improvement/working operational_management/working
            it_operations|service_desk_manager|2|0.5|50|service_management_framework_knowledge/working incident_management/practitioner service_focus/working
            it_operations|business_relationship_manager|2|0.6|56|stakeholder_relationship_management_it_operations/practitioner business_analysis_it_operations/working
            it_operations|change_and_release_manager|1.2|0.8|54|change_management/practitioner life_cycle_management/working
            it_operations|problem_manager|0.7|0.8|52|problem_management/practitioner continual_service_improvement/working
            chief_digital_and_data|chief_digital_and_information_officer|1.6|0.4|108|strategic_technology_planning/expert financial_decision_making_for_technology/practitioner leading_digital_products_and_services/practitioner
            chief_digital_and_data|chief_information_security_officer|0.8|1.7|84|cyber_security_governance/expert cyber_risk_management/practitioner strategic_cyber_security_planning/practitioner
            chief_digital_and_data|chief_data_officer|0.6|1.1|82|strategic_data_planning/practitioner data_governance_leadership/practitioner
            data|data_analyst|7|0.9|46|data_visualisation/practitioner analysis_and_synthesis/working data_management/working communicating_analysis_and_insight/working
            data|performance_analyst|3|0.6|45|performance_measurement/practitioner communicating_data/working
            data|data_engineer|2.6|2.1|57|data_engineering/practitioner data_integration_design/working data_modelling/working
            data|data_governance_manager|1.8|1.0|50|data_governance/practitioner data_standards/working data_risk_management/working
            data|data_scientist|0.8|2.4|58|data_science_innovation/working programming_and_build_data_science/practitioner
            data|other_data|2.2|0.6|44|data_management/working metadata_management/awareness
            product_and_delivery|business_analyst|6|0.9|51|requirements_definition_and_management/practitioner business_process_improvement/working business_modelling/working stakeholder_relationship_management/working
            product_and_delivery|other_product_and_delivery|6|0.8|49|planning/practitioner financial_management/working commercial_management/working
            product_and_delivery|delivery_manager|3|1.1|58|agile_and_lean_practices/practitioner maintaining_delivery_momentum/working team_dynamics_and_collaboration/working
            product_and_delivery|product_manager|2.4|1.3|60|product_management/practitioner user_focus/working managing_product_outcomes/working
            product_and_delivery|programme_delivery_manager|1.6|0.9|68|governance_and_assurance/practitioner commercial_management/practitioner
            product_and_delivery|service_owner|1|0.8|64|strategic_ownership/practitioner financial_ownership/working
            architecture|solution_architect|1.8|1.6|67|systems_design/expert architecture_communication/practitioner making_architectural_decisions/practitioner
            architecture|enterprise_architect|1.2|1.4|71|enterprise_architecture/practitioner strategic_thinking/practitioner
            architecture|technical_architect|1.2|1.5|66|technical_design_throughout_the_life_cycle/practitioner it_infrastructure/practitioner
            architecture|security_architect|0.7|2.5|72|security_architecture/practitioner designing_secure_systems/practitioner enabling_and_informing_risk_based_decisions/working
            architecture|data_architect|0.6|2.2|68|data_architecture/practitioner data_modelling/practitioner
            software_development|software_developer|6|1.8|54|programming_and_build_software_engineering/practitioner systems_integration/working modern_development_standards/working information_security/working
            software_development|frontend_developer|1.6|1.5|51|programming_and_build_frontend_developer/practitioner web_performance_optimisation/working
            software_development|development_operations_engineer|1|2.3|62|development_process_optimisation/practitioner coding_and_scripting/practitioner
            software_development|other_software_development|1.2|1.2|52|prototyping/working service_support/working
            user_centred_design|content_designer|2.6|0.8|44|user_centred_content_design/practitioner user_focus_content_design/working
            user_centred_design|service_designer|1.4|1.5|55|evidence_based_design/practitioner designing_together/practitioner prototyping/working
            user_centred_design|user_researcher|1|1.6|53|user_research_methods/practitioner inclusive_research/working analysis_and_synthesis/working
            user_centred_design|interaction_designer|0.7|1.5|52|prototyping/practitioner iterative_design/working
            user_centred_design|accessibility_specialist|0.3|1.4|50|accessibility/practitioner technical_understanding_accessibility/working
            quality_assurance_testing|quality_assurance_test_analyst|1.5|1.0|45|test_and_quality_planning/working designing_and_executing_tests/practitioner
            quality_assurance_testing|test_manager|0.5|1.0|56|test_and_quality_planning/practitioner managing_reporting_and_resolving_defects/practitioner
            """;

    private TechnologyRoles() {}
}
