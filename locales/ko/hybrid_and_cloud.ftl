# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = The On-Premises test failed: 설치 프로그램이 조직 관계를 읽지 못함
    .meaning = 로컬 조직이 하이브리드인지 검사하다 오류로 멈췄습니다. 알려진 원인 중 하나는 불완전한 조직 관계입니다.
    .cause-no-application-uri = 조직 관계에 TargetApplicationUri가 없습니다.
    .cause-no-domain-names = 조직 관계에 도메인 이름이 없습니다.
    .cause-damaged-object = 하이브리드 개체나 조직 관계가 손상되었습니다.
    .step-read-exception = 로그에서 IsHybridObjectFoundOnPremises 설정의 예외와 TargetApplicationUri를 찾는 줄을 읽으세요.
    .step-find-relationship = 조직 관계를 나열하고 TargetApplicationUri나 DomainNames가 없는 것을 찾으세요.
    .step-complete-or-remove = 빠진 것을 설정하세요. URI(Exchange Online이면 로그에 나온 것)를 지정하거나 -DomainNames로 도메인을 지정합니다. 아무도 쓰지 않는 조직 관계이면 대신 Remove-OrganizationRelationship으로 삭제하세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 나열된 모든 조직 관계에 도메인 이름과 응용 프로그램 URI가 있습니다.
    .caution = 조직 관계는 클라우드나 파트너와의 약속 있음/없음 공유에 쓰입니다. 바꾸기 전에 설정을 적어 두세요.
    .command-list-relationships = 조직 관계 나열
    .command-set-application-uri = 불완전한 조직 관계의 응용 프로그램 URI 설정

DidTenantSettingCreatedAnException = 설치 프로그램이 Exchange Online 테넌트의 구성을 평가하지 못함
    .meaning = 테넌트를 미디어와 비교하다 오류로 멈췄습니다. /TenantOrganizationConfig에 지정한 파일을 읽지 못했거나, 마법사에서 테넌트에 로그인하지 못했을 수 있습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .cause-file-unreadable = /TenantOrganizationConfig에 지정한 파일이 없거나, 비어 있거나, 손상되었습니다.
    .cause-sign-in-failed = 마법사에서 테넌트 로그인이 실패했습니다.
    .cause-wrong-shell = 다른 조직에서 내보낸 파일입니다. 예를 들어 Exchange Online이 아니라 로컬 셸에서 내보냈습니다.
    .step-read-exception = 로그에서 이 검사의 예외를 읽으세요.
    .step-export-again = Exchange Online에 연결해 구성을 다시 내보내세요. 다른 컴퓨터에서 했으면 파일을 이 서버의 $env:TEMP 폴더로 복사하세요.
    .step-prepare-with-file = 명령줄에서 Schema Admins와 Enterprise Admins의 구성원으로, 파일의 전체 경로를 지정해 /PrepareAD를 실행하세요. 대신 마법사를 사용한다면 유효한 테넌트 계정으로 로그인하세요. 이때는 서버가 Exchange Online에 연결되어야 합니다.
    .verify = Import-Clixml이 파일을 읽고 테넌트의 이름(예: contoso.onmicrosoft.com)을 표시합니다.
    .command-export-configuration = 테넌트 구성 내보내기
    .command-read-file = 파일을 읽을 수 있는가?
    .command-prepare-with-file = 파일로 Active Directory 준비

HybridIsEnabledAndTenantVersionIsNotUpgraded = Office 365와의 하이브리드 배포가 발견되었으나 테넌트가 확인되지 않음
    .meaning = 조직이 Exchange Online과 하이브리드이거나 하이브리드였는데, 설치 프로그램이 쓸 수 있는 테넌트 설정 내보내기 파일을 받지 못했습니다.
    .cause-file-not-given = /TenantOrganizationConfig 없이 /PrepareAD나 무인 설치를 실행했습니다.
    .cause-file-unusable = 파일이 없거나, 손상되었거나, Export-Clixml로 만들지 않았습니다.
    .cause-with-prepareschema = 이 스위치를 받지 않는 /PrepareSchema와 함께 사용했습니다.
    .cause-abandoned-hybrid = 그만둔 하이브리드 배포의 하이브리드 구성, 조직 관계 또는 페더레이션 트러스트가 남아 있거나, 그 트러스트의 인증서가 만료되었습니다.
    .step-export-tenant = 로컬 서버가 아니라 Exchange Online에 연결해 구성을 내보내고, 파일을 이 서버의 $env:TEMP 폴더에 넣으세요.
    .step-prepare-with-file = Schema Admins와 Enterprise Admins의 구성원으로, 파일의 전체 경로를 지정해 /PrepareAD를 실행하세요. 스키마도 함께 확장됩니다. 테넌트가 더 이상 없고 하이브리드 개체도 남아 있지 않으면 /TenantOrganizationConfig를 빼세요. 그래도 설치 프로그램이 거부하면 마법사를 사용하세요. 마법사는 여기서 멈추지 않았다는 사례가 하나 있습니다.
    .step-find-leftovers = 만료된 페더레이션 인증서(Not After)와 아무도 쓰지 않는 조직 관계를 찾으세요. 인증서가 만료되었으면 페더레이션 도메인을 제거하고(AccountNamespace에 있는 도메인은 마지막에) 그다음 트러스트를 삭제하세요. 트러스트가 아직 필요하면 새로 만드세요. 쓰지 않는 조직 관계는 Remove-OrganizationRelationship으로, 쓰지 않는 하이브리드 구성은 Remove-HybridConfiguration으로 삭제하세요.
    .step-export-again = 테넌트가 아직 있으면, 로컬 서버가 아니라 Exchange Online PowerShell에서 그 구성을 새로 내보내고, 파일을 이 서버의 $env:TEMP 폴더에 넣으세요.
    .verify = 설치 프로그램이 이 검사를 통과합니다.
    .caution = ADSI 편집에서 하이브리드 개체를 삭제하지 마세요. 사용 중인 하이브리드 배포의 약속 있음/없음 정보와 메일 흐름이 끊깁니다. 트러스트를 삭제하면 그 트러스트를 쓰는 공유는 새로 만들 때까지 중단됩니다.
    .situation-no-file = 테넌트 파일을 지정하지 않은 경우
    .situation-file-refused = 테넌트 파일이 거부된 경우
    .command-export-tenant = 테넌트 구성 내보내기
    .command-prepare-with-file = 파일로 Active Directory 준비
    .command-show-leftovers = 조직의 하이브리드 개체와 페더레이션 트러스트 표시
    .command-show-federated-domains = 페더레이션 도메인 표시
    .command-remove-federated-domain = 페더레이션 도메인 하나 제거
    .command-remove-trust = 페더레이션 트러스트 삭제

MitigationsCloudEndpointUnreachable = 완화 클라우드 엔드포인트에 연결할 수 없음
    .meaning = 서버가 Exchange Emergency Mitigation이 완화 조치를 받아 오는 Office Config Service에 연결되지 않습니다.
    .why = 연결되지 않으면 긴급 완화 조치를 받지 못합니다. Exchange 자체는 설치되고 작동합니다.
    .cause-no-internet = 서버가 의도적으로 인터넷에 연결되어 있지 않습니다.
    .cause-blocked = 방화벽이나 프록시가 officeclient.microsoft.com, TCP 443을 막고 있거나, 프록시가 필요한데 아직 설정하지 않았습니다.
    .cause-tls-inspection = TLS 검사가 서비스의 인증서를 바꿔치기합니다.
    .step-ignore-if-intended = 이 서버를 계속 인터넷 없이 두거나 이 완화 조치를 쓰지 않을 것이면 경고를 무시하고 보안 업데이트를 제때 설치하세요.
    .step-allow-address = 아니면 officeclient.microsoft.com으로 나가는 TCP 443을 허용하고 TLS 검사에서 제외하세요. 그러면 명령에 200이 표시됩니다.
    .step-set-proxy = 프록시를 쓰는 환경이면 설치 후 Exchange 서버에 프록시를 지정하세요.
    .verify = 설치 후 스크립트가 서비스에 연결할 수 있다고 알립니다.
    .command-fetch-mitigations = 완화 조치 가져오기
    .command-set-proxy = Exchange 서버의 프록시 설정(주소는 예시)
    .command-test-connection = 서비스 연결 테스트

# Facts

fact-IsHybridObjectFoundOnPremises = 온-프레미스의 하이브리드 배포
    .ask = 조직이 Exchange Online과 하이브리드 배포 상태이거나 그런 적이 있나요?
    .hint = 남은 흔적도 해당합니다. Get-HybridConfiguration과 Get-OrganizationRelationship으로 볼 수 있습니다.
fact-IsExchangeVersionCorrectForTenant = 내보내기 파일로 확인된 테넌트
    .ask = /TenantOrganizationConfig와 새로 내보낸 테넌트 파일로 설치 프로그램을 시작하나요?
    .hint = 하이브리드 배포에서만 필요합니다.
fact-OrganizationRelationshipIncomplete = 불완전한 조직 관계
    .ask = TargetApplicationUri나 DomainNames가 없는 조직 관계가 있나요?
    .hint = Get-OrganizationRelationship에 둘 다 표시됩니다.
fact-TenantConfigUnreadable = 읽을 수 없는 테넌트 내보내기 파일
    .ask = 내보낸 테넌트 파일이 없거나, 비어 있거나, 손상되었나요?
    .hint = Import-Clixml로 읽을 수 있어야 합니다.
fact-MitigationEndpointReachable = Office Config Service 연결 가능
    .ask = 이 서버가 TCP 포트 443으로 officeclient.microsoft.com에 연결되나요?
    .hint = 그 서버의 브라우저에서 https://officeclient.microsoft.com/GetExchangeMitigations를 열어 보세요.
