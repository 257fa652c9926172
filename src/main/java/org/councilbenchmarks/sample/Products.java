package org.councilbenchmarks.sample;

/**
 * The market of the synthetic sector: category, supplier, product, share of the councils. Every name is coined and meant
 * to be like no company's or product's; a test compares them with the supplier table. In most categories two or three
 * suppliers hold nearly everything, as councils complain that they do.
 */
final class Products {
    static final String TABLE = """
            adult_social_care|Quillmere|Carrowend|46
            adult_social_care|Brantwick|Tendrosa|33
            adult_social_care|Ostervane|Solvennar|15
            adult_social_care|Vandrith|Helmorrow|6
            childrens_social_care|Quillmere|Fernlowen|44
            childrens_social_care|Brantwick|Brightrosa|36
            childrens_social_care|Ostervane|Solvennar|20
            education_management|Tessolan|Scholvane|58
            education_management|Brantwick|Lernrosa|27
            education_management|Pellorin|Admistrel|15
            revenues_and_benefits|Harthwen|Taxmarrow|49
            revenues_and_benefits|Quillmere|Revenmere|34
            revenues_and_benefits|Dunmarrow|Benfallow|17
            housing_management|Dunmarrow|Tenanthold|38
            housing_management|Harthwen|Homemarrow|29
            housing_management|Yarrowick|Keyrowan|21
            housing_management|Vandrith|Dwellith|12
            planning_and_building_control|Zelthorpe|Plannoria|52
            planning_and_building_control|Harthwen|Sitemarrow|31
            planning_and_building_control|Ismeron|Applivane|17
            land_charges|Zelthorpe|Searchoria|61
            land_charges|Ismeron|Chargevane|39
            regulatory_and_licensing|Zelthorpe|Permitoria|47
            regulatory_and_licensing|Harthwen|Licemarrow|35
            regulatory_and_licensing|Fennaught|Inspectaught|18
            electoral_registration|Kestrind|Rollkest|54
            electoral_registration|Zelthorpe|Votoria|46
            libraries|Lowenthar|Shelvanthar|57
            libraries|Pellorin|Bookstrel|43
            waste_and_environment|Marrelby|Roundelby|48
            waste_and_environment|Fennaught|Binnaught|34
            waste_and_environment|Yarrowick|Streetrowan|18
            highways_and_assets|Marrelby|Roadelby|55
            highways_and_assets|Nuthallix|Assetallix|45
            parking|Nuthallix|Bayallix|59
            parking|Marrelby|Kerbelby|41
            finance|Orbrenna|Ledgerbrenna|43
            finance|Tessolan|Countvane|32
            finance|Pindlecote|Penncote|25
            procurement|Orbrenna|Buybrenna|51
            procurement|Quenforth|Tenderforth|49
            hr_and_payroll|Orbrenna|Peoplebrenna|41
            hr_and_payroll|Pindlecote|Paycote|37
            hr_and_payroll|Quenforth|Staffenforth|22
            customer_portal_and_crm|Rushlomere|Doorlomere|45
            customer_portal_and_crm|Skellowyn|Formowyn|33
            customer_portal_and_crm|Harthwen|Askmarrow|22
            website_content|Rushlomere|Pagelomere|56
            website_content|Skellowyn|Sitowyn|44
            documents_and_records|Ulverstane|Filestane|47
            documents_and_records|Harthwen|Recordmarrow|30
            documents_and_records|Thornvexa|Vaultvexa|23
            geographic_information|Ismeron|Mapvane|64
            geographic_information|Nuthallix|Gridallix|36
            committee_management|Kestrind|Minutekest|72
            committee_management|Rushlomere|Chamberlomere|28
            legal_case_management|Pindlecote|Briefcote|55
            legal_case_management|Ulverstane|Deedstane|45
            income_and_payments|Fennaught|Tillnaught|52
            income_and_payments|Orbrenna|Cashbrenna|48
            productivity_and_identity|Larkovane Resale|Deskvexa|62
            productivity_and_identity|Gressivane Resale|Deskvexa|23
            productivity_and_identity|Thornvexa|Deskvexa|15
            telephony_and_contact_centre|Wyncastra|Callcastra|42
            telephony_and_contact_centre|Larkovane Resale|Callcastra|27
            telephony_and_contact_centre|Skellowyn|Voxowyn|31
            infrastructure_and_backup|Larkovane Resale|Stackvexa|44
            infrastructure_and_backup|Thornvexa|Stackvexa|33
            infrastructure_and_backup|Wyncastra|Racastra|23
            cyber_security|Thornvexa|Wardvexa|39
            cyber_security|Gressivane Resale|Wardvexa|31
            cyber_security|Ulverstane|Sealstane|30
            integration|Skellowyn|Linkowyn|50
            integration|Rushlomere|Bridgelomere|50
            business_intelligence|Thornvexa|Chartvexa|60
            business_intelligence|Lowenthar|Insanthar|40
            other|Yarrowick|Roomrowan|54
            other|Pindlecote|Estacote|46
            """;

    private Products() {}
}
