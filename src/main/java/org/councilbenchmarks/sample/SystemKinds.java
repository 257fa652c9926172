package org.councilbenchmarks.sample;

/**
 * The kinds of system in the synthetic sector: category, service, classes of council that have it (first letters), what
 * the system and a further one of its kind are called, weight of its cost, share of the workforce that uses it, impact of
 * its failure from 1 to 5, chance that the council built it itself. Category and service are codes.
 */
final class SystemKinds {
    static final String TABLE = """
            adult_social_care|adult_social_care|LMUC|Adults case management|Care provider payments|11|0.14|4.1|0
            childrens_social_care|childrens_social_care|LMUC|Children's case management|Early help records|9|0.09|4.2|0
            education_management|education|LMUC|Education records|School admissions|5|0.05|3.0|0
            revenues_and_benefits|revenues_and_benefits|LMUD|Revenues and benefits|Discretionary payments|9|0.07|3.9|0
            housing_management|housing|LMUD|Housing management|Housing repairs|7|0.08|3.5|0
            planning_and_building_control|planning|LMUD|Planning and building control|Building control diary|4|0.05|2.9|0
            land_charges|planning|LMUD|Land charges|Gazetteer|1.2|0.01|2.2|0.05
            regulatory_and_licensing|regulatory_services|LMUCD|Environmental health and licensing|Taxi licensing|2.5|0.03|2.5|0
            electoral_registration|elections_and_registration|LMUD|Electoral register|Polling station bookings|1.6|0.01|3.6|0
            libraries|libraries_and_archives|LMUC|Library management|Archive catalogue|2.2|0.03|1.9|0
            waste_and_environment|waste_and_street_scene|LMUCD|Waste rounds|Street cleansing requests|3|0.05|2.9|0.03
            highways_and_assets|highways_and_transport|LMUC|Highways asset register|Street lighting|4|0.04|3.0|0
            parking|parking|LMUD|Parking permits and notices|Car park counts|2.2|0.02|2.2|0
            finance|finance|LMUCD|Finance ledger|Treasury records|8|0.16|3.8|0
            procurement|finance|LMUCD|Purchasing|Contract register|1.8|0.10|2.3|0.04
            hr_and_payroll|human_resources|LMUCD|Human resources and payroll|Time recording|6|0.60|3.5|0
            customer_portal_and_crm|customer_services|LMUCD|Customer portal|Appointment booking|5|0.12|3.1|0.06
            website_content|strategy_and_communications|LMUCD|Council website|Intranet|1.5|0.02|2.7|0.15
            documents_and_records|corporate|LMUCD|Documents and records|Scanned archive|3.5|0.45|3.0|0.04
            geographic_information|planning|LMUCD|Maps and addresses|Public map viewer|1.8|0.05|2.3|0.05
            committee_management|democratic_services|LMUCD|Committee papers|Webcasting|0.9|0.03|2.0|0
            legal_case_management|legal_and_governance|LMUCD|Legal cases|Information requests|1.1|0.02|2.3|0.03
            income_and_payments|finance|LMUCD|Income and card payments|Cash receipting|2.4|0.05|3.6|0
            productivity_and_identity|it|LMUCD|Office and e-mail|Identity and sign-on|12|0.85|4.2|0
            telephony_and_contact_centre|customer_services|LMUCD|Telephones|Contact centre|4|0.50|3.4|0
            infrastructure_and_backup|it|LMUCD|Servers and storage|Backup|9|0.80|4.3|0.05
            cyber_security|it|LMUCD|Security monitoring|Web filtering|3|0.80|4.2|0
            integration|it|LMUCD|Integration hub|File transfer|1.8|0.01|3.2|0.22
            business_intelligence|strategy_and_communications|LMUCD|Reporting warehouse|Performance dashboards|2.2|0.08|2.3|0.18
            other|property_and_facilities|LMUCD|Property and facilities|Room bookings|2|0.06|2.0|0.08
            """;

    private SystemKinds() {}
}
